export { metricName, metricTitle } from '@twicetold/metrics/words';
