import { runDepartment } from '@unionhall/graphql';
import { governance } from './subgraph';

void runDepartment(governance);
