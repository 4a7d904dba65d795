/** Markup of pages that check whether their reader is human, or turn them away. */
export const CHECK_MARKUP =
  '#cf-error-details, #challenge-running, #challenge-form, #challenge-error-title, #px-captcha, #distilCaptchaForm, iframe[src*="captcha-delivery.com"]';

/** Classes of the body of an error page. */
export const ERROR_CLASSES = /(?:^|\s)(?:error-?(?:404|page|500)|page-?(?:404|not-?found)|is-404)(?=\s|$)/i;
