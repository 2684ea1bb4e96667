import { runDepartment } from '@unionhall/graphql';
import { workstations } from './subgraph';

void runDepartment(workstations);
