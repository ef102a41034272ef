import { messageFor } from '../../messages/words.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import styles from './row-text.module.css';
import type { Handoff } from './story.ts';
import { useStoryWords } from './use-story-words.ts';

/** Who gave it to whom, what was known then, and what of it was lost on the way. */
export function HandoffText({ handoff }: { readonly handoff: Handoff }) {
  const words = useWords();
  const format = useFormat();
  const said = useStoryWords();
  const { level, fromTeam, toTeam, fromAgent, toAgent, knownFields, lostFields } = handoff;
  const between =
    level === 'TEAM'
      ? { from: format.name(fromTeam), to: format.name(toTeam), one: undefined }
      : { from: format.name(fromAgent), to: format.name(toAgent), one: styles.id };
  return (
    <div className={styles.handoff}>
      <p>
        <strong>
          <span className={between.one}>{between.from}</span>{' '}
          <span className={styles.arrow}>
            <Icon name="to" />
            <span className={styles.unseen}>{words('handoff.to')}</span>
          </span>{' '}
          <span className={between.one}>{between.to}</span>
        </strong>{' '}
        <span className={styles.quiet}>
          {words(
            handoff.origin === 'implicit'
              ? 'handoff.implicit'
              : messageFor(`handoff.${handoff.kind ?? 'transfer'}`, 'handoff.transfer'),
          )}
          {level === 'TEAM' && handoff.evidence === null ? ` · ${words('handoff.unknown')}` : null}
        </span>{' '}
        {handoff.returned ? (
          <span className={styles.badge} data-tone="bad">
            {words('handoff.returned')}
          </span>
        ) : null}
        {handoff.orphan ? (
          <span className={styles.badge} data-tone="bad">
            {words('handoff.orphan')}
          </span>
        ) : null}
      </p>
      {knownFields.length === 0 || (level === 'AGENT' && lostFields.length === 0) ? null : (
        <p className={styles.quiet}>
          {level === 'TEAM' ? words('handoff.known', { fields: said.fields(knownFields) }) : null}{' '}
          {lostFields.length === 0 ? (
            words('handoff.nothingLost')
          ) : (
            <strong className={styles.bad}>
              {words('handoff.lost', { fields: said.fields(lostFields) })}
            </strong>
          )}
        </p>
      )}
    </div>
  );
}
