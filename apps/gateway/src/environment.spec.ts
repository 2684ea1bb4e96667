import { readGatewayEnvironment } from './environment';

const complete = {
  UNIONHALL_PORT: '4000',
  UNIONHALL_SUBGRAPHS: 'grants=http://grants:4000, personnel=http://personnel:4000',
  UNIONHALL_SUPERGRAPH_FILE: 'supergraph.graphql',
  UNIONHALL_SERVICE_KEY_FILE: 'gateway.json',
  UNIONHALL_TOKEN_KEYS_FILE: 'keys.json',
  UNIONHALL_OIDC_ISSUER: 'https://id.example/realms/union',
};

describe('the gateway’s environment', () => {
  it('says where the departments are and who signs people in', () => {
    expect(readGatewayEnvironment({ ...complete, UNIONHALL_ORIGINS: 'https://a.example,https://b.example', UNIONHALL_SAFELIST: 'true' })).toMatchObject({
      production: false,
      port: 4000,
      subgraphs: { grants: { url: 'http://grants:4000' }, personnel: { url: 'http://personnel:4000' } },
      origins: ['https://a.example', 'https://b.example'],
      safelist: true,
      oidc: { audience: 'unionhall', jwks: new URL('https://id.example/realms/union/protocol/openid-connect/certs') },
    });
  });

  it('is refused with every fault at once', () => {
    const faulty = { ...complete, UNIONHALL_PORT: 'x', UNIONHALL_SUBGRAPHS: 'treasury=http://t', UNIONHALL_SUPERGRAPH_FILE: undefined };
    expect(() => readGatewayEnvironment(faulty)).toThrow("the environment is not complete");
    for (const name of ['UNIONHALL_PORT', 'UNIONHALL_SUBGRAPHS', 'UNIONHALL_SUPERGRAPH_FILE']) expect(() => readGatewayEnvironment(faulty)).toThrow(name);
  });

  it('must say who signs people in', () => {
    expect(() => readGatewayEnvironment({ ...complete, UNIONHALL_OIDC_ISSUER: undefined })).toThrow('UNIONHALL_LOCAL_ISSUER_FOLDER');
  });
});
