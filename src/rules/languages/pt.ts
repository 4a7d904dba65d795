import type { LanguageRules } from '../phrases.ts';

export const pt: LanguageRules = {
  kinds: {
    audio: 'ouça ouca ouvir ouc escut audio locucao narracao voz_gerad',
    share: 'compartilh partilh enviar_por tuitar copiar_link enviar_a',
    comments: 'comentari coment discussao obrigatorios deixe_seu participe',
    related:
      'leia_mais leia_tambem leia_ainda ler_tambem ler_mais veja_tambem veja_mais saiba_mais relacionad interessar voce_pode voce_tambem mais_lidas mais_sobre recomend confira continue_lendo mais_noticias nao_perca artigos_relac',
    newsletter: 'newsletter boletim assine inscreva subscreva cadastr',
    paywall:
      'assinant assinatura exclusivo_para conteudo_exclu login faca_login entrar. iniciar_sessao apoie doe. doacao ja_e_assinante registe',
    app: 'aplicativo app. baixe aplicacao descarregu notificac alertas',
    ad: 'publicidade anuncio patrocin continua_apos conteudo_patr propaganda informe_publicitario',
    video: 'video videos assista veja_o_video reproduz tela_cheia ecra_inteiro',
    follow: 'siga. siga-nos siga_nos siga_o sigam acompanhe canal_do curta',
    bio: 'jornalista reporter correspondente sobre_o_autor redator editor.',
    tips: 'envie_sua sugest denuncie fale_conosco entre_em_contato mande',
    legal: 'direitos_reserv reproducao proibid copyright termos_de_uso',
    policy: 'erro erros avise correcao codigo_de_etica reportar principios_edit avise_sobre',
    tools: 'imprim tamanho_da salvar guardar aumentar diminuir fonte.',
    top: 'voltar_ao voltar_para topo. ir_para_o',
    tags: 'tags topicos assuntos etiquetas categorias marcadores',
    time: 'tempo_de_leitura min_de_leitura minutos_de atualiz publicad modificado leitura',
    cookie: 'cookies consent aceitar rejeitar recusar',
    disclosure: 'comissao afiliad',
    script: 'navegador javascript carregando habilit ative. ativar suporta',
  },
  weak: 'artigo noticia noticias materia materias reportagem conteudo leia tambem pagina site jornal dia. manha receb gratis gratuit gratuita clique aqui link email e-mail conta mes agora tema assunto gerad inteligencia artificial automatic voz sintetica minutos minuto min facebook instagram whatsapp twitter telegram redes sociais amigos celular telemovel dispositivo experiencia melhor utiliza usa. uso acesso ilimit exclusiv premium leitor usuario utilizador ultimas ultima principais novidades galeria fotos foto politica privacidade condicoes termos redacao diariamente encontr canal seu_email nosso apos todos todas hora horas imprensa endereco campos independente jornalismo versao pode gerada',
  call: 'voce voces seu sua seus suas nosso nossa nossos nossas nos este esta estes estas essa esse leia veja ouca assine siga baixe compartilhe partilhe comente deixe faca clique confira acompanhe inscreva cadastre receba envie avise apoie saiba assista participe utilizamos usamos aqui quer ja_e',
  small: 'para como pela pelo mais com sobre todo toda desde entre depois apos onde tem',
  not: 'disse afirmou segundo explicou ela eles ele elas contou acrescentou pediu havia tinha declarou versao_anterior',
  by: 'por',
};
