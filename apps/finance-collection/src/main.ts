import { runDepartment } from '@unionhall/graphql';
import { financeCollection } from './subgraph';

void runDepartment(financeCollection);
