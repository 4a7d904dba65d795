/** What stands under each post of a thread of readers' comments, whole, in the languages of the tables. */
export const REPLY =
  /^(?:reply|respond|répondre|antworten|responder|rispondi|beantwoorden|reageer|antwoord|svara|svar|besvar|vastaa|odpowiedz|odpovědět|odpovedať|ответить|відповісти|yanıtla|cevapla|απάντηση|răspunde|válasz|返信(?:する)?|回复|回覆|답글|رد|پاسخ|הגב|जवाब दें|balas|trả lời)$/iu;
