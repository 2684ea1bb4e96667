import type { Caller, Department } from '@unionhall/contracts';
import { SignJWT } from 'jose';
import { LRUCache } from 'lru-cache';
import { claimsOf, TOKEN_LIFE_SECONDS, type TokenPurpose } from './token-claims';
import type { SigningKey, TokenIssuer } from './token-keys';

/** Whom an internal token is addressed to: a department's subgraph, or the gateway when a service asks through the graph. */
export type TokenAudience = Department | 'gateway';

/** What a token is for; a mutation or event is signed together with the SHA-256 (hex) of its exact body. */
export type TokenUse =
  | { readonly purpose: 'query'; readonly bodySha256?: string }
  | { readonly purpose: Exclude<TokenPurpose, 'query'>; readonly bodySha256: string };

/** Mints internal tokens of one issuer. */
export interface TokenMint {
  mint(caller: Caller, audience: TokenAudience, use: TokenUse): Promise<string>;
}

/** Who signs, with which key, by which clock. */
export interface TokenMintOptions {
  readonly issuer: TokenIssuer;
  readonly key: SigningKey;
  readonly now: () => Date;
}

/** A remembered token is handed out until this long before it expires, so that it is still good when it arrives. */
const MARGIN_MS = 10_000;
const MOST_REMEMBERED = 10_000;

/** Makes a mint. Tokens for queries are remembered per caller and audience: signing costs more than the rest of a small request. */
export function createTokenMint({ issuer, key, now }: TokenMintOptions): TokenMint {
  const remembered = new LRUCache<string, { token: Promise<string>; until: number }>({ max: MOST_REMEMBERED });

  const sign = (caller: Caller, audience: TokenAudience, use: TokenUse, at: number): Promise<string> => {
    const seconds = Math.floor(at / 1000);
    return new SignJWT({ ...claimsOf(caller), purpose: use.purpose, body: use.bodySha256 })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(seconds)
      .setExpirationTime(seconds + TOKEN_LIFE_SECONDS)
      .sign(key.key);
  };

  return {
    mint(caller, audience, use) {
      const at = now().getTime();
      if (use.purpose !== 'query' || use.bodySha256 !== undefined) return sign(caller, audience, use, at);
      const name = JSON.stringify([audience, claimsOf(caller)]);
      const known = remembered.get(name);
      if (known && at < known.until) return known.token;
      // The promise is remembered, so that many requests of one caller at once sign once.
      const token = sign(caller, audience, use, at);
      remembered.set(name, { token, until: at + TOKEN_LIFE_SECONDS * 1000 - MARGIN_MS });
      token.catch(() => remembered.delete(name));
      return token;
    },
  };
}
