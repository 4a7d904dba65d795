import type { LanguageRules } from '../phrases.ts';

export const ro: LanguageRules = {
  kinds: {
    audio: 'asculta audio',
    share: 'distribui trimite copiaza partajeaz',
    comments: 'comentari comenteaz parere',
    related:
      'citeste_si citeste_mai citeste_in citeste vezi_si articole_similare recomand te-ar_putea ar_putea_interesa pe_aceeasi cele_mai_citite stiri_similare mai_multe afla_mai',
    newsletter: 'newsletter aboneaz',
    paywall: 'abonati abonament autentific conecteaz sustine doneaz',
    app: 'aplicati descarc notificari',
    ad: 'publicitate reclama sponsorizat',
    video: 'video urmareste_video vizioneaz',
    follow: 'urmareste urmariti',
    bio: 'jurnalist redactor corespondent despre_autor',
    tips: 'scrie-ne scrie_ne trimite-ne',
    legal: 'drepturile_rezervate drepturi preluarea copyright toate_drept rezervate',
    policy: 'greseal eroare semnaleaz',
    tools: 'tipareste printeaz dimensiune salveaz',
    top: 'inapoi_sus sus.',
    tags: 'etichete',
    time: 'timp_de_citire actualizat publicat',
    cookie: 'cookie cookies consimt accept',
    script: 'browser javascript incarca',
  },
  weak: 'articol articolul stire stiri stirile citi citeste zilnic dimineata gratuit click aici link email mail cont facebook instagram whatsapp ultimele importante minute min doar numai lasa continua nostru noastra canal pagina site',
  call: 'tu tau ta te iti va dumneavoastra noi nostru noastra ne acest aceasta aboneaza asculta citeste vezi distribuie descarca urmareste urmariti lasa scrie intra click aici',
  small: 'pentru prin este sunt mai sau dupa',
  not: 'spus declarat potrivit afirmat el. ea. precizat adaugat',
  by: 'de',
};
