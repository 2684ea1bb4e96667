export { createGateway, type Gateway, type GatewayOptions } from './create-gateway';
export type { CallerChecks } from './http/caller';
export { loadOperations, type RegisteredOperation } from './plans/operations';
export type { LocalTarget, RemoteTarget, SubgraphTargets } from './subgraphs/target';
