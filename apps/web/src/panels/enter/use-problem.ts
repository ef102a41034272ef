import { useWords } from '../../ui/use-words.ts';

const CODES = [
  'wrong',
  'too_many',
  'no_mail',
  'link_over',
  'too_short',
  'too_long',
  'known',
  'taken',
  'needed',
  'company_unreachable',
  'company_refused',
  'company_over',
  'company_unverified',
  'company_unknown',
  'company_other',
  'company_locked',
] as const;

/** What a code of the server means. */
export function useProblem(): (code: string) => string {
  const words = useWords();
  return (code) => {
    const known = CODES.find((each) => each === code);
    return words(known === undefined ? 'enter.problem.other' : `enter.problem.${known}`);
  };
}
