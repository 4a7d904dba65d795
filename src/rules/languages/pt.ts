import type { LanguageRules } from '../phrases.ts';
import { pt as speech } from '../quotes/speech/pt.ts';

export const pt: LanguageRules = {
  speech,
  kinds: {
    audio:
      'ouca ouvir ouc escut audio locucao narraca voz_gerad pronuncia audio_gerado voz_artif narrad ouca_este',
    share: 'compart partilh enviar_por tuitar copiar_link enviar_a envie_para compartilhar_no',
    comments:
      'coment discuss obrigat deixe_seu partici moderad opiniao faca_login_para comentarios_nao_representam responsabilidade_e_do_autor_da_mensagem regras_de_uso responsavel_pelo_comentario vote_aqui',
    related:
      'leia_mais leia_ainda ler_tambem ler_mais veja_tambem veja_mais saiba_mais relacio interes voce_pode voce_tambem mais_lidas mais_sobre recomen confira continu_lendo mais_noticia nao_perca artigos_relac leia_a_seguir a_seguir noticias_relac leia_tamb ultimas_notic outras_notic materias_relac mais_em veja_mais_not reportagens nossos_parceiros',
    newsletter:
      'newslet boletim assine inscrev subscre cadastr principais_notic no_seu_email no_seu_e-mail assine_nossa todas_as_manhas fique_por_dentro',
    paywall:
      'assinan assinat exclusi_para conteud_exclu login faca_login entrar. iniciar_sessao apoie doe. doacao registe limite_de conteudo_exclus ja_e_assin assine_agora por_apenas acesso_a apoie_o teste_gratis gratuit',
    app: 'aplicat app. baixe aplicac descarr notific alertas nosso_aplic no_celular google_play',
    ad: 'publici anuncio patroci continu_apos conteud_patr propaga informe_publici continua_depois depois_da_publi apos_a_publi oferecimento conteudo_public',
    video: 'video assista veja_o_video reprodu tela_cheia ecra_inteiro veja_como veja_video assista_ao',
    follow:
      'siga. siga_nos siga_o sigam acompan canal_do curta canal_no_whats nossas_redes redes_sociais siga_nosso ficar_ligado fonte_preferida fontes_preferidas fontes_preferenciais',
    bio: 'jornali reporte corresp sobre_o_autor redator editor. e_reporter e_jornalista fale_com textos_de',
    tips: 'envie_sua sugest denunci fale_conosco entre_em_contato mande pautas mande_sua viu_alg',
    legal: 'direito_reserv reprodu proibid copyrig termos_de_uso reproducao licenca autoriz',
    policy:
      'erro avise correca codigo_de_etica reporta princip_edit avise_sobre encontrou_algum encontrou_um comunique este_resumo resumo_gerado resumo_feito gostou_deste gostou_desta foi_util gostou_da_mat gerando_resumo',
    tools: 'imprim tamanho_da salvar guardar aumenta diminui fonte. aumentar_fonte salvar_para baixar_pdf',
    top: 'voltar_ao voltar_para topo. ir_para_o',
    tags: 'tags topicos assunto etiquet categor marcado palavras-ch tag.',
    time: 'tempo_de_leitura min_de_leitura minutos_de atualiz publica modific leitura',
    cookie: 'cookies consent aceitar rejeita recusar politica_de_priv dados_pess',
    disclosure: 'comissa afiliad links_afil compras',
    script: 'navegad javascr carrega habilit ative. ativar suporta nao_suporta html5 indisponi',
  },
  weak: 'comunicar artigo noticia materia reporta conteud leia tambem pagina site jornal dia. manha receb gratis gratuit clique aqui link email e-mail conta mes agora tema assunto gerad intelig artific automat voz sinteti minuto min faceboo instagr whatsap twitter telegra redes sociais amigos celular telemov disposi experie melhor utiliza usa. uso acesso ilimit exclusi premium leitor usuario ultima princip novidad galeria foto politic privaci condico termos redacao diariam encontr canal seu_email nosso apos todos todas hora imprens enderec campos indepen versao pode continua depois_da atingiu limite erro. algum criado possiveis conter haver erros assinatura primeiro cancele quando quiser publicado atualizado atualizada apoiar cidades reporter enviar sugestoes permitir terceiros aceite exibir mostrar conteudo_externo tela botao pressione disponivel importantes ia. revisad revist feito perfil clicar seguir acessar basta sugira previa parcial',
  call: 'voce seu sua seus suas nosso nossa nos este esta essa esse leia veja ouca assine siga baixe compart partilh comente deixe faca clique confira acompan inscrev cadastr receba envie avise apoie saiba assista partici utiliza usamos aqui quer ja_e comunique faca_o voce_atingiu quer_receber esta_noticia esta_materia este_artigo apoie_o encontrou fale permita aceite mande clique_aqui adicione',
  small:
    'para como pela pelo mais com sobre todo toda desde entre depois apos onde tem esse. muito quando ainda isso aos. qualquer serao. total.',
  not: 'disse afirmou segundo explicou ela ele contou atualizada_para_incluir versao_anterior corrigid correcao_uma correcao_na correcao_o correcao_a correcao_em relatou declarou diz. aconselha alerta_o alerta_a',
  by: 'por',
  notices: {
    nothing: 'página não (?:encontrada|existe)',
    entry: '(?:entrar|faça login|cadastre-se|assine)(?: para (?:continuar|ler)\\b.{0,40})?',
  },
  linkNotes: '(?:se )?abre (?:em|numa) (?:uma )?nova (?:janela|aba|guia)|link externo',
  about: 'sobre $|sobre a $|sobre o $',
};
