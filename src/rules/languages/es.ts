import type { LanguageRules } from '../phrases.ts';
import { es as speech } from '../quotes/speech/es.ts';

export const es: LanguageRules = {
  speech,
  kinds: {
    audio:
      'escuch audio voz. oye locucio narrado narrac pronunci voz_artif version_audio lectura_automat reproduce locuta locuci sintetic',
    share: 'compart enviar_por tuitear copiar reenvi difunde enviar_a',
    comments:
      'coment opina opinion obligat publica_tu deja_tu partici moderad debate conversac tu_comentario normas_de_la inicia_sesion_para vota_aqui reacciona_a que_piensas tu_opinion',
    related:
      'lee_tambien leer_tambien lee_mas leer_mas lea_mas ver_tambien te_puede puede_interes podria_interes relacio recomen mas_leidas mas_leido mas_informa mas_sobre mas_noticia no_te_pierdas sigue_leyendo mira_tambien tambien_te vea_tambien ademas te_recomen le_puede conoce_mas en_portada saber_mas lea_tamb siga_ley mas_noticias mas_en otras_noticias notas_relac articulos_relac lo_mas_leido noticia_relac lo_ultimo tambien_puedes historia_relac leer_articulo quizas segui_leyendo',
    newsletter:
      'boletin newslet suscri bandeja registr apuntat correo_electr recibe tu_correo en_tu_email lo_mejor_de suscribite',
    paywall:
      'suscrip suscrib inicia_sesion seguir_leyendo exclusi_para acceso_ilimit hazte_socio dona. donacio apoya registr socios contenido_exclusivo ya_eres prueba_gratis por_solo oferta. apoya_el acceso_a solo_para_suscrip gracias_a_nuestros_lect necesitamos_tu_ayuda apoyo_de_nuestros_soci noticia_no_habria_sido_posible',
    app: 'aplicac app. descarg alertas notific app_store nuestra_app play_store',
    ad: 'publici anuncio patroci conteni_patroc publirr despues_de_la_publi continua_desp contenido_publ promocio presentado_por',
    video: 'video mira. ver_video reprodu pantall_complet vea. en_vivo mira_el vea_el asi_quedo imagenes_de',
    follow:
      'sigueno sigue_a sigue_toda sigue_nuestr seguino unete_a unete canal_de canal_whats nuestro_canal nuestras_redes fuente_preferida fuentes_preferidas',
    bio: 'periodi redacto corresp sobre_el_autor acerca_del autor. reporte es_redactor es_periodista escribele texto_de fotografias_de con_informacion_de',
    tips: 'tienes_alguna enviano cuentan contact denunci tienes_inform pistas escribenos',
    legal:
      'derecho_reserv prohibi reprodu copyrig aviso_legal todos_los_derecho termino su_reprod reserv sin_autoriz reproduccion licencia derechos_de_autor permiso_del_editor',
    policy:
      'error avisano corregi reporta codigo_de_etica normas informa_de fe_de encontrado_un_error errata correccion etico trust_project conforme_a_los_criterios este_resumen resumen_generado resumen_elaborado ha_gustado_este sido_util ha_parecido_este',
    tools: 'imprim tamano guardar aumenta reducir descargar_pdf guardar_para letra',
    top: 'volver_arriba subir ir_arriba volver_al inicio',
    tags: 'etiquet temas archiva tags categor mas_sobre palabras_clave',
    time: 'tiempo_de_lectura min_de_lectura minutos_de actuali publica hace. ultima_actuali creado lectura',
    cookie: 'cookies consent aceptar rechaza cookies_de_terc datos_perso politica_de_priv',
    disclosure: 'comisio afiliad enlaces_de_afil enlaces_afil afiliacion compras',
    script:
      'navegad javascr cargand habilit activa elemento_de_audio soporta mapa. actualiza_el no_disponible',
  },
  weak: 'articul noticia nota conteni lea lee leer mas. tambien lectura pagina sitio web diario correo email gratis gratuit aqui clic enlace informa cada manana dia semana cuenta oferta mes ahora tema generad intelig artific automat minuto min faceboo whatsap instagr twitter telegra redes sociale amigos experie mejor tus recib encontr utiliza usa. uso exclusi usuario socio indepen periodi disposi celular movil telefon ultima princip novedad respond entrada siguien anterio galeria foto histori politic privaci condici soporta compati version tecnolo seccion campos marcado direcci nombre canal suscrip puede interes titular premium sigue actuali necesar pierdas perder podemos continua contiene pronunciacion errores publicidad cargando caso pistas sobre_este total. parcial creada hecha disponible ingresa contrasena suscribirte primer euro cancela cuando quieras lector apoyo calidad redactora redaccion reportera escribir tamano letra publicado publicada hora terceros debes acepta permitir configur muestra mostrar ver. podemos_recibir compra tiendas productos seleccion nuestros teclado boton pulsa ningun pantalla ia. revisad supervisad elaborad funcional previa protegid difusion',
  call: 'tu tus te ti su_correo usted nos nuestr este esta estos suscrib compart escucha descarg recibe sigue registr inicia lee lea mira haz ayudano avisano opina hazte unete deja cuentan queremo utiliza usamos puedes puede_interes quieres ya_eres conoce aqui escribenos apuntate debes puedes_escuchar comenta actualiza activa acepta quieres_recibir has_encontrado tienes apoyanos suscribete_a anade suscribite sumate deja. mira. recibi.',
  small:
    'para como pero sobre todo toda desde entre hasta esta este esto mediant leyendo podemos haya dentro cualqui despues donde cuando sido seran. somos medio. importa',
  not: 'dijo afirmo aseguro explico segun ella anadio habia actualizado_para_incluir version_anterior corrigio preciso. relato sostuvo dice. aconseja advierte asegura',
  by: 'por',
  notices: {
    nothing:
      '(?:la )?página no (?:encontrada|existe|disponible)|acceso denegado|(?:no (?:se ha encontrado|encontramos|hemos encontrado)) la página.{0,30}',
    entry:
      '(?:contenido|artículo) (?:exclusivo |solo |sólo )?para (?:suscriptores|socios)|(?:inicia(?:r)? sesión|regístrate|suscríbete)(?: (?:gratis )?para (?:seguir|continuar|leer)\\b.{0,40})?|para (?:seguir|continuar) leyendo[,،]? .{3,40}',
  },
  linkNotes:
    '(?:se )?abre en (?:una )?(?:nueva (?:ventana|pestaña)|(?:ventana|pestaña) nueva)|enlace externo',
  about: 'acerca de $|sobre $',
};
