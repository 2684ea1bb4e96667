import { createDataSource } from '@unionhall/database';
import { departmentMetrics } from './department-metrics';

it('tells that the database is away, and leaves out what it would have said', async () => {
  const metrics = departmentMetrics('grants');
  // Never opened.
  metrics.watch(createDataSource({ url: 'mysql://nobody:nothing@127.0.0.1:1/nowhere', entities: [] }));
  metrics.actEnded('openRound', 'refused', 0.2);
  const text = await metrics.registry.metrics();
  expect(text).toContain('unionhall_database_up{service="grants"} 0');
  expect(text).toMatch(/unionhall_acts_total\{.*outcome="refused".*\} 1/);
  expect(text).not.toMatch(/^unionhall_(events|trail)/m);
});
