import type { SpeechRules } from '../speech-rules.ts';

export const fi: SpeechRules = {
  words: {
    cues: 'sano(?:o|i|ivat|vat|taan)|kerto(?:o|i|ivat|vat)|totea(?:a|vat)|totesi(?:vat)?|kirjoitt(?:aa|i|avat|ivat)|selitt(?:ää|i)|lisää|lisäsi|vasta(?:a|si)|kysyy|kysyi|varoitt(?:aa|i|avat)|korost(?:aa|i)|arvioi|vakuutt(?:aa|i)|muistutt(?:aa|i)|huomautt(?:aa|i)|väitt(?:ää|i)|ilmoitt(?:aa|i)|pohtii|pohti|kuvaile?e|kuvaili|kommentoi|lupa(?:a|si)|uskoo|uskoi|myönt(?:ää|i)|huuda?haa|huutaa|huusi|tiivist(?:ää|i)|jatkaa|jatkoi|iloitsee|harmittele?e',
    between: 'on|oli|myös|sitten|vielä|edelleen',
    he: 'hän',
    she: 'hän',
    they: 'he|se|ne',
    titles:
      'pääministeri|ministeri|\\p{L}+ministeri|presidentti|herra|rouva|tohtori|professori|tutkija|\\p{L}+tutkija|tiedottaja|puheenjohtaja|pormestari|kansanedustaja|kaupunginjohtaja|\\p{L}+johtaja|johtaja|päällikkö|\\p{L}+päällikkö|valmentaja|päävalmentaja|syyttäjä|asianajaja|tuomari|insinööri|lääkäri|kuningas|kuningatar|paavi|eräs|hänen|ja|mutta',
    persons:
      '(?:poliisi|hallitus|ministeri|pääministeri|presidentti|tiedottaja|yhtiö|yritys|mies|nainen|syyttäjä|asianajaja|valmentaja|todistaja|kaupunki|kunta|tutkija|äiti|isä|pormestari|johtaja)',
    stop: 'ja|kun|joka|jonka|mukaan|(?<=\\p{Lu}[\\p{L}-]+\\s\\p{Lu}[\\p{L}-]+\\s)(?:\\p{Lu}\\p{L}+n\\s)?\\p{Lu}\\p{L}+(?:lle|lta|ltä|ssa|ssä|sta|stä|lla|llä)',
  },
};
