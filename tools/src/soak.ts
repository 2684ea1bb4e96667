// `npm run soak -- ci [money | recovery | imports | documents] | --minutes N [--seed S]`: faults inflicted on a house at work, for long; fails when anything is found.
import { runToEnd } from './run-until-stopped';
import { runSoak } from './soak/run-soak';
import { readSoakPlan } from './soak/soak-plan';
import { isGood, isQuick, linesOfReport } from './soak/soak-report';

runToEnd(async (onStop) => {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const say = (line: string) => console.log(`▸ ${String(seconds()).padStart(5)} s  ${line}`);
  const plan = readSoakPlan(process.argv.slice(2));
  say(`seed ${plan.seed}`);
  const { rows, recoveries } = await runSoak(plan, onStop, say);
  console.log(`\n${linesOfReport(rows, recoveries).join('\n')}\n\nseed ${plan.seed}, ${seconds()} s`);
  return rows.every(isGood) && recoveries.every(isQuick) ? 0 : 1;
});
