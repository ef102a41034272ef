export { createFormat, type Format } from '@twicetold/metrics/words';
