import type { LanguageRules } from '../phrases.ts';

export const es: LanguageRules = {
  kinds: {
    audio: 'escuch audio voz. oye locucio narrado',
    share: 'compart enviar_por tuitear copiar reenvi',
    comments: 'comenta coment opina opinion obligat publica_tu deja_tu partici',
    related:
      'lee_tambien lea_tambien leer_tambien lee_mas leer_mas lea_mas ver_tambien te_puede puede_interes podria_interes relacio recomen mas_leidas mas_leido mas_informa mas_sobre mas_noticia no_te_pierdas sigue_leyendo mira_tambien tambien_te vea_tambien ademas te_recomen le_puede conoce_mas en_portada saber_mas',
    newsletter: 'boletin newslet suscri bandeja registr apuntat correo_electr',
    paywall:
      'suscrip suscrib iniciar_sesion inicia_sesion seguir_leyendo exclusi_para acceso_ilimit hazte_socio dona. donacio apoya registr socios',
    app: 'aplicac app. descarg alertas notific',
    ad: 'publici anuncio patroci conteni_patroc publirr',
    video: 'video videos mira. ver_video reprodu pantall_complet vea. en_vivo',
    follow: 'sigueno sigue_a sigue_toda sigue_nuestr seguino unete_a unete canal_de',
    bio: 'periodi redacto corresp sobre_el_autor acerca_del autor. reporte',
    tips: 'tienes_alguna enviano cuentan contact denunci',
    legal: 'derecho_reserv prohibi reprodu copyrig aviso_legal todos_los_derecho termino su_reprod reserv',
    policy: 'error errores avisano corregi reporta codigo_de_etica normas informa_de fe_de',
    tools: 'imprim tamano guardar aumenta reducir letra.',
    top: 'volver_arriba subir ir_arriba volver_al inicio',
    tags: 'etiquet temas archiva tags categor mas_sobre',
    time: 'tiempo_de_lectura min_de_lectura minutos_de actuali publica hace. ultima_actuali creado lectura',
    cookie: 'cookies consent aceptar rechaza',
    disclosure: 'comisio afiliad enlaces_de_afil',
    script: 'navegad javascr cargand habilit activa',
  },
  weak: 'articul noticia nota notas conteni correo gratis aqui enlace cada manana cuenta tema generad intelig artific minutos faceboo whatsap instagr redes sociale experie mejorar recib encontr indepen periodi celular histori politic privaci condici soporta campos marcado direcci interes sigue podemos',
  call: 'tu te nuestr este esta suscrib compart escucha descarg recibe sigue sigueno registr inicia lee lea mira avisano hazte unete deja cuentan usamos ya_eres aqui',
  small: 'para sobre todo todos esta este leyendo podemos',
  not: 'dijo afirmo aseguro explico segun ella anadio habia',
  by: 'por',
};
