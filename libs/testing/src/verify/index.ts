export * from './checks';
export * from './findings';
export { type ForeignId, foreignIds } from './foreign-ids';
export { type AcknowledgedAct, type SentRequest, type VerifySettings, withVerifiedHouse } from './verified-house';
export * from './verify-house';
export * from './tamper';
export * from './tampers';
