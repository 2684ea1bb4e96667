import { type Department, departments } from '@unionhall/contracts';
import { z } from 'zod';

/** A setting that says where departments are: `grants=http://grants:4000,governance=http://governance:4000`. */
export const departmentAddresses = z.string().transform((text, context) => {
  const urls: Partial<Record<Department, string>> = {};
  const pairs = text.split(',').map((each) => each.trim());
  for (const pair of pairs.filter((each) => each !== '')) {
    const [name, url] = pair.split(/=(.*)/s);
    const department = departments.find((each) => each === name);
    if (!department || !url || !URL.canParse(url)) context.addIssue({ code: 'custom', message: `not department=url: ${pair}` });
    else urls[department] = url;
  }
  return urls;
});
