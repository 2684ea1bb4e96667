import { runGateway } from './run-gateway';

runGateway().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
