export { createBearerCheck, type BearerCheck, type BearerCheckOptions } from './bearer';
export * from './fastify-identity';
export { createLocalIssuer, localAudience, localIssuerName, type LocalIssuer, type LocalIssuerSetting } from './local-issuer';
export type { OutsideClaims } from './outside-claims';
export { purposeGuard, type PurposeContext } from './purpose-guard';
export { assertBodyMatches, createTokenCheck, type CheckedToken, type TokenCheck, type TokenCheckOptions } from './token-check';
export { TOKEN_LIFE_SECONDS, type TokenPurpose } from './token-claims';
export * from './token-keys';
export { createTokenMint, type TokenAudience, type TokenMint, type TokenMintOptions, type TokenUse } from './token-mint';
