import { type BearerCheck, createBearerCheck, createLocalIssuer, localAudience, localIssuerName } from '@unionhall/graphql';
import type { GatewayEnvironment } from './environment';

/** Who signs people in: the configured identity provider, or in development the local issuer. */
export async function checkOfPeople({ oidc, localIssuerFolder, production }: GatewayEnvironment, now: () => Date): Promise<BearerCheck> {
  if (oidc) return createBearerCheck({ ...oidc, now });
  if (localIssuerFolder === undefined) throw new Error('nobody signs people in: no issuer is configured');
  const { jwks } = await createLocalIssuer(localIssuerFolder, { production, issuerConfigured: false, now });
  return createBearerCheck({ issuer: localIssuerName, audience: localAudience, jwks, now });
}
