import type { LanguageRules } from '../phrases.ts';
import { pt as speech } from '../quotes/speech/pt.ts';

export const pt: LanguageRules = {
  speech,
  kinds: {
    audio: 'ouça ouca ouvir ouc escut audio locucao narraca voz_gerad',
    share: 'compart partilh enviar_por tuitar copiar_link enviar_a',
    comments: 'comenta coment discuss obrigat deixe_seu partici',
    related:
      'leia_mais leia_tambem leia_ainda ler_tambem ler_mais veja_tambem veja_mais saiba_mais relacio interes voce_pode voce_tambem mais_lidas mais_sobre recomen confira continu_lendo mais_noticia nao_perca artigos_relac leia_a_seguir a_seguir',
    newsletter: 'newslet boletim assine inscrev subscre cadastr',
    paywall:
      'assinan assinat exclusi_para conteud_exclu login faca_login entrar. iniciar_sessao apoie doe. doacao ja_e_assinan registe',
    app: 'aplicat app. baixe aplicac descarr notific alertas',
    ad: 'publici anuncio patroci continu_apos conteud_patr propaga informe_publici',
    video: 'video videos assista veja_o_video reprodu tela_cheia ecra_inteiro',
    follow: 'siga. siga-nos siga_nos siga_o sigam acompan canal_do curta',
    bio: 'jornali reporte corresp sobre_o_autor redator editor.',
    tips: 'envie_sua sugest denunci fale_conosco entre_em_contato mande',
    legal: 'direito_reserv reprodu proibid copyrig termos_de_uso',
    policy: 'erro erros avise correca codigo_de_etica reporta princip_edit avise_sobre',
    tools: 'imprim tamanho_da salvar guardar aumenta diminui fonte.',
    top: 'voltar_ao voltar_para topo. ir_para_o',
    tags: 'tags topicos assunto etiquet categor marcado',
    time: 'tempo_de_leitura min_de_leitura minutos_de atualiz publica modific leitura',
    cookie: 'cookies consent aceitar rejeita recusar',
    disclosure: 'comissa afiliad',
    script: 'navegad javascr carrega habilit ative. ativar suporta',
  },
  weak: 'artigo noticia materia reporta conteud leia tambem pagina site jornal dia. manha receb gratis gratuit clique aqui link email e-mail conta mes agora tema assunto gerad intelig artific automat voz sinteti minutos minuto min faceboo instagr whatsap twitter telegra redes sociais amigos celular telemov disposi experie melhor utiliza usa. uso acesso ilimit exclusi premium leitor usuario ultimas ultima princip novidad galeria fotos foto politic privaci condico termos redacao diariam encontr canal seu_email nosso apos todos todas hora horas imprens enderec campos indepen jornali versao pode gerada',
  call: 'voce voces seu sua seus suas nosso nossa nossos nossas nos este esta estes estas essa esse leia veja ouca assine siga baixe compart partilh comente deixe faca clique confira acompan inscrev cadastr receba envie avise apoie saiba assista partici utiliza usamos aqui quer ja_e',
  small: 'para como pela pelo mais com sobre todo toda desde entre depois apos onde tem',
  not: 'disse afirmou segundo explicou ela ele contou',
  by: 'por',
};
