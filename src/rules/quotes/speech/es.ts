import type { SpeechRules } from '../speech-rules.ts';
import { TURNED } from '../turned.ts';

export const es: SpeechRules = {
  words: {
    cues: 'dijo|dice|dicho|decía|dijeron|dicen|afirm(?:a|ó|ado|aron|aba)|asegur(?:a|ó|ado|aron|aba)|declar(?:a|ó|ado|aron)|explic(?:a|ó|ado|aron|aba)|añad(?:e|ió|ido|ieron)|agreg(?:a|ó|ado)|señal(?:a|ó|ado|aron)|indic(?:a|ó|ado|aron)|advirt(?:ió|ieron)|advierte|advertido|subray(?:a|ó|ado)|destac(?:a|ó|ado)|insist(?:e|ió|ido)|reconoc(?:e|ió|ido)|sostuvo|sostiene|coment(?:a|ó|ado)|cont(?:ó|aba|ado)|cuenta|preguntó|pregunta|respond(?:e|ió|ido)|escrib(?:e|ió)|escrito|pidió|pide|pedido|manifest(?:ó|ado)|anunci(?:a|ó|ado)|denunci(?:a|ó|ado)|lament(?:a|ó|ado)|concluy(?:e|ó)|concluido|record(?:ó|ado|aba)|recuerda|zanj(?:a|ó)|apunt(?:a|ó|ado)|recalc(?:a|ó|ado)|relat(?:a|ó)|opin(?:a|ó)|admit(?:e|ió|ido)|prometió|exclamó|según|tuiteó|celebr(?:a|ó|ado)|contest(?:a|ó|ado)|critic(?:a|ó|ado)|bromea|bromeó|bromeado|replic(?:a|ó|ado)|sentenci(?:a|ó|ado)|avis(?:a|ó|ado)|defend(?:ió|ido)|defiende|informó|informado|informa|matiz(?:a|ó|ado)|precis(?:a|ó|ado)|reclam(?:a|ó|ado)|espet(?:a|ó|ado)|ironiz(?:a|ó|ado)|resum(?:e|ió|ido)|confes(?:ó|ado)|confiesa',
    between:
      'ha|han|había|habían|también|además|luego|después|así|por su parte|el lunes|el martes|el miércoles|el jueves|el viernes|este',
    stop: 'a|al(?! As)|en|ante|durante|tras|sobre|para|por|desde|con|que|quien|según',
    he: 'él',
    she: 'ella',
    they: 'ellos|ellas|ello',
    nounAlone: '(?:un|una|otro|otra|el|la)\\s+\\p{Ll}\\p{L}+(?:\\s+\\p{Ll}\\p{L}+){0,3}',
    droppedSubject: 'same',
    turned: TURNED,
    titles:
      'president[ea]|primer|primera|ministr[oa]|vicepresident[ea]|secretari[oa]|general|portavoz|alcalde|alcaldesa|señora?|sr|sra|dr|dra|don|doña|juez|jueza|fiscal|director|directora|diputad[oa]|senador|senadora|entrenador|técnico|jefe|jefa|líder|profesor|profesora|el|la|los|las|un|una|su|sus|papa|rey|reina|abogad[oa]|escritor|escritora|según|y|pero|en|para',
    persons:
      '(?:el|la|los|las|un|una|su)\\s+(?:\\p{L}+\\s+){0,2}?(?:ministr[oa]|president[ea]|portavoz|policía|gobierno|ministerio|empresa|grupo|asociación|sindicato|abogad[oa]|juez|jueza|fiscal|fiscalía|alcalde|alcaldesa|testigo|comunicado|hombre|mujer|madre|padre|hij[oa]|herman[oa]|viud[oa]|espos[oa]|entrenador|técnico|investigador|investigadora|director|directora|mandatario|mandataria|escritor|escritora)',
  },
  keys: {
    charged:
      /^(?:nunca|jamás|siempre|debe\w*|guerra|paz|miedo|esperanza|amor|odio|muerte|vida|libertad|verdad|mentira\w*|vergüenza|peligro\w*|crisis|desastre|futuro|nadie|nada|todo|inaceptable|orgullo\w*|difícil)$/i,
    dangling: /^(?:él|ella|ellos|eso|esto|y|porque|entonces|también)(?!\p{L})/iu,
    self: /(?<!\p{L})(?:yo|mi|mis|nosotros|nuestr\w+|nos|estamos|somos|tenemos|queremos|debemos)(?!\p{L})/iu,
  },
};
