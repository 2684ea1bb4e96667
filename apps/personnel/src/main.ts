import { runDepartment } from '@unionhall/graphql';
import { personnel } from './subgraph';

void runDepartment(personnel);
