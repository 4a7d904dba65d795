import './rules/languages/index.ts';

export type {
  Article,
  ArticleImage,
  Completeness,
  Direction,
  Quote,
  ReadingTime,
  RemovedBlock,
  RemovedKind,
  SimplifyOptions,
} from './article/article.ts';
export { findQuotes, type QuoteOptions } from './article/quotes/find-quotes.ts';
export { simplify, simplifyInSlices } from './article/simplify.ts';
export { OutOfTime } from './article/steps-in-time.ts';
