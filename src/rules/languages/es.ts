import type { LanguageRules } from '../phrases.ts';
import { es as speech } from '../quotes/speech/es.ts';

export const es: LanguageRules = {
  speech,
  kinds: {
    audio: 'escuch audio voz. oye locucio narrado',
    share: 'compart enviar_por tuitear copiar reenvi',
    comments: 'comenta coment opina opinion obligat publica_tu deja_tu partici',
    related:
      'lee_tambien lea_tambien leer_tambien lee_mas leer_mas lea_mas ver_tambien te_puede puede_interes podria_interes relacio recomen mas_leidas mas_leido mas_informa mas_sobre mas_noticia no_te_pierdas sigue_leyendo mira_tambien tambien_te vea_tambien ademas te_recomen le_puede conoce_mas en_portada saber_mas lea_tamb siga_ley',
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
  weak: 'articul noticia nota notas conteni lea lee leer mas. tambien lectura pagina sitio web diario correo email gratis gratuit aqui clic enlace informa cada manana dia semana cuenta oferta mes ahora tema generad intelig artific automat minutos minuto min faceboo whatsap instagr twitter telegra redes sociale amigos experie mejor mejorar tus recib encontr utiliza usa. uso exclusi usuario socio indepen periodi disposi celular movil telefon ultimas ultima princip novedad respond entrada siguien anterio galeria fotos foto histori politic privaci condici soporta compati version tecnolo seccion campos marcado direcci nombre canal suscrip puede interes titular premium sigue actuali necesar pierdas perder podemos',
  call: 'tu tus te ti su_correo usted nos nuestr este esta estas estos suscrib compart escucha descarg recibe sigue sigueno registr inicia lee lea mira haz ayudano avisano dejanos opina hazte unete deja cuentan queremo utiliza usamos puedes puede_interes quieres ya_eres conoce aqui',
  small:
    'para como pero sobre todo toda todos todas desde entre hasta esta este esto estas estos mediant leyendo podemos',
  not: 'dijo afirmo aseguro explico segun ella anadio habia',
  by: 'por',
};
