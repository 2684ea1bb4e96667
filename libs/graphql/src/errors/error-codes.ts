import { type ErrorCode, errorCodes, type HouseError } from '@unionhall/contracts';
import type { Bilingual, Locale } from '@unionhall/rulebook';

/** Whether a value is one of our codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return errorCodes.some((code) => code === value);
}

/** What a person reads when an error says nothing more precise. */
export const errorTexts: Readonly<Record<ErrorCode, Bilingual>> = {
  UNAUTHENTICATED: { zh: '请先登录,或登录已失效', en: 'Please sign in; the sign-in is missing or no longer valid' },
  FORBIDDEN: { zh: '您无权查看或办理此事项', en: 'You may not see or do this' },
  NOT_FOUND: { zh: '未找到所指的对象', en: 'What was asked for does not exist' },
  BAD_USER_INPUT: { zh: '请求内容有误', en: 'The request is not valid' },
  CONFLICT: { zh: '内容已被他人更改,请刷新后重试', en: 'It was changed in the meantime; reload and try again' },
  LIMIT_EXCEEDED: { zh: '请求超出限制', en: 'The request exceeds a limit' },
  UNAVAILABLE: { zh: '相关部门的服务暂时无法应答,请稍后再试', en: 'The department’s service does not answer at the moment; try again later' },
  INTERNAL: { zh: '系统内部错误,请凭请求编号联系管理员', en: 'Internal error; give the request id to the administrator' },
};

/** Texts for a more precise reason (`details.reason` of a HouseError). */
const reasonTexts: Readonly<Record<string, Bilingual>> = {
  depth: { zh: '查询嵌套过深', en: 'The query is nested too deeply' },
  aliases: { zh: '查询中的别名过多', en: 'The query has too many aliases' },
  directives: { zh: '查询中的指令过多', en: 'The query has too many directives' },
  tokens: { zh: '查询过长', en: 'The query is too long' },
  'recursive-selections': { zh: '查询中的片段展开过多', en: 'The query expands to too many fields' },
  cost: { zh: '查询涉及的数据过多,请缩小每页条数或减少嵌套', en: 'The query asks for too much data; ask for smaller pages or fewer levels' },
  body: { zh: '请求内容过大', en: 'The request is too large' },
  rate: { zh: '请求过于频繁,请稍后再试', en: 'Too many requests; wait a moment' },
  'not-registered': { zh: '本入口只接受已登记的查询', en: 'This endpoint answers registered operations only' },
  'export-no-query': { zh: '请给出要导出的列表的查询语句', en: 'Give the query of the list to export' },
  'export-one-list': { zh: '一次只能导出一个列表:查询须只含一个列表,并以edges { node }取其各行', en: 'One list at a time: the query must ask for one list and its edges { node }' },
  'export-not-by-pages': {
    zh: '查询须能逐页取数:列表的after取自变量,并查询totalCount和pageInfo { hasNextPage endCursor }',
    en: 'The query must go page by page: after comes from a variable, and totalCount and pageInfo { hasNextPage endCursor } are asked for',
  },
  'export-too-long': { zh: '列表过长,请用筛选条件分几次导出', en: 'The list is too long for one file; export it in parts, by its filters' },
  'export-running': { zh: '您的上一次导出尚未结束,请稍后再试', en: 'Your former export is still running; try again when it has ended' },
  'service-mutation': { zh: '部门服务不得经由网关办理事项', en: 'A department’s service does not perform acts through the gateway' },
};

/** What a person reads of an error, in his language. */
export function messageOf({ code, details }: HouseError, locale: Locale): string {
  return (reasonTexts[String(details['reason'])] ?? errorTexts[code])[locale];
}

/** The HTTP status of a request that is refused as a whole with this code. */
export const httpStatusOf: Readonly<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  CONFLICT: 409,
  LIMIT_EXCEEDED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};
