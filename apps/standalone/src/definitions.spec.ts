import { replayedParameters } from '@unionhall/contracts';
import { definitions } from './definitions';

it('the list of parameters that departments replay is what their acts declare', () => {
  for (const { department, replayedParameters: declared } of definitions) expect([department, replayedParameters[department] ?? []]).toEqual([department, declared]);
});
