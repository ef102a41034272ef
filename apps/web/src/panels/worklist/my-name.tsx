import { useId, type Ref } from 'react';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { PeopleNames } from '../alerts/people-names.tsx';
import styles from './worklist.module.css';

interface MyNameProps {
  readonly field: Ref<HTMLInputElement>;
  /** Somebody took a case and has not said yet who they are. */
  readonly wanted: boolean;
}

/** Under which name cases are taken. */
export function MyName({ field, wanted }: MyNameProps) {
  const words = useWords();
  const id = useId();
  const [me, setMe] = useMyName();
  const isWanted = wanted && me === '';
  return (
    <label className={styles.me} data-wanted={isWanted ? true : undefined}>
      <span>{words('work.me')}</span>
      <input
        ref={field}
        value={me}
        autoComplete="name"
        list={`${id}people`}
        maxLength={80}
        aria-describedby={isWanted ? `${id}wanted` : undefined}
        onChange={(event) => setMe(event.currentTarget.value)}
      />
      <PeopleNames id={`${id}people`} />
      {isWanted ? (
        <span id={`${id}wanted`} role="alert">
          {words('work.me.wanted')}
        </span>
      ) : null}
    </label>
  );
}
