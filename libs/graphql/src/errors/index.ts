export { httpStatusOf, messageOf } from './error-codes';
export * from './error-response';
export { createErrorFormatter } from './format-error';
export { namesInternalDetails } from './internal-details';
export { languageTagOf, localeOf } from './locale';
export type { ErrorLog } from './log-error';
export * from './request-scope';
export { stripHttpExtension } from './strip-http-extension';
export { wholeRequestError } from './whole-request-error';
