import { collectDefaultMetrics, Registry } from 'prom-client';

/** What every process of the house tells: memory, CPU, event loop, garbage collection, under the name of the service. */
export function processMetrics(service: string): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  return registry;
}
