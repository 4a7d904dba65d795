import type { LanguageRules } from '../phrases.ts';

export const es: LanguageRules = {
  kinds: {
    audio: 'escuch audio voz. oye locucion narrado',
    share: 'compart enviar_por tuitear copiar reenvi',
    comments: 'comentari coment opina opinion obligatorios publicado_tu deja_tu participa',
    related:
      'lee_tambien lea_tambien leer_tambien lee_mas leer_mas lea_mas ver_tambien te_puede puede_interes podria_interes relacionad recomend mas_leidas mas_leido mas_informacion mas_sobre mas_noticias no_te_pierdas sigue_leyendo mira_tambien tambien_te vea_tambien ademas te_recomend le_puede conoce_mas en_portada saber_mas',
    newsletter: 'boletin newsletter suscri bandeja registrate apuntate correo_electr',
    paywall:
      'suscriptor suscriptores suscripcion suscrib iniciar_sesion inicia_sesion seguir_leyendo exclusivo_para acceso_ilimit hazte_socio dona. donacion apoya registrate socios',
    app: 'aplicacion app. descarg alertas notificaciones',
    ad: 'publicidad anuncio patrocin contenido_patroc publirreportaje',
    video: 'video videos mira. ver_video reproduc pantalla_completa vea. en_vivo',
    follow: 'siguenos sigue_a sigue_toda sigue_nuestr seguinos unete_a unete canal_de',
    bio: 'periodista redactor corresponsal sobre_el_autor acerca_del autor. reportero',
    tips: 'tienes_alguna envianos cuentanos contactanos denuncia',
    legal:
      'derechos_reserv prohibid reproduccion copyright aviso_legal todos_los_derechos terminos su_reprod reserv',
    policy: 'error errores avisanos corregir reportar codigo_de_etica normas informa_de fe_de',
    tools: 'imprim tamano guardar aumentar reducir letra.',
    top: 'volver_arriba subir ir_arriba volver_al inicio',
    tags: 'etiquetas temas archivado tags categorias mas_sobre',
    time: 'tiempo_de_lectura min_de_lectura minutos_de actualizad publicad hace. ultima_actualiz creado lectura',
    cookie: 'cookies consentim aceptar rechazar',
    disclosure: 'comision afiliad enlaces_de_afil',
    script: 'navegador javascript cargando habilit activa',
  },
  weak: 'articulo noticia noticias nota notas contenido lea lee leer mas. tambien lectura pagina sitio web diario correo email gratis gratuit aqui clic enlace informacion informativ cada manana dia semana cuenta oferta mes ahora tema generad inteligencia artificial automatic minutos minuto min facebook whatsapp instagram twitter telegram redes sociales amigos experiencia mejor mejorar tus recib encontr utiliza usa. uso exclusiv usuario usuarios socio independ periodismo dispositiv celular movil telefono ultimas ultima principales novedades responder entrada siguiente anterior galeria fotos foto historia historias politica privacidad condiciones soporta compatible version tecnologia seccion campos marcados direccion nombre canal suscripciones puede interesar titulares premium sigue actualiz necesario pierdas perder interes podemos',
  call: 'tu tus te ti su_correo usted nos nuestr este esta estas estos suscribete compartir comparte escucha descarga recibe sigue siguenos registrate inicia lee lea mira haz ayudanos avisanos dejanos opina hazte unete deja cuentanos queremos utilizamos usamos puedes puede_interes quieres ya_eres conoce aqui',
  small:
    'para como pero sobre todo toda todos todas desde entre hasta esta este esto estas estos mediante leyendo podemos',
  not: 'dijo dice afirmo aseguro explico pidio senalo segun ella ellos anadio conto habia declaro version_anterior aclaracion',
  by: 'por',
};
