export { tellVerdict, type Tone, type ToldVerdict } from '@twicetold/metrics/words';
