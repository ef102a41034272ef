import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { type RetentionPreviewQuery, RetentionPreviewDocument } from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';
import { Field } from '../../../ui/field.tsx';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { notANumber } from '../problem-in-words.ts';
import { numberIn, type Settings } from '../settings.ts';
import { SettingsForm } from '../settings-form.tsx';
import styles from '../settings.module.css';
import { WithSettings } from '../with-settings.tsx';
import { Keys } from './keys.tsx';

interface Draft {
  /** Months as typed; empty: for ever. */
  readonly casesKeptMonths: string;
  readonly textsKeptMonths: string;
  /** Empty: the default. */
  readonly smallestGroup: string;
}

const MONTHS = ['casesKeptMonths', 'textsKeptMonths'] as const;
const FIELDS = [...MONTHS, 'smallestGroup'] as const;
const LEAST = { casesKeptMonths: 1, textsKeptMonths: 0 } as const;
const MOST = 1_200;

const draftOf = (settings: Settings): Draft => ({
  casesKeptMonths: settings.casesKeptMonths?.toString() ?? '',
  textsKeptMonths: settings.textsKeptMonths?.toString() ?? '',
  smallestGroup: settings.smallestGroup?.toString() ?? '',
});

const changeOf = (draft: Draft, settings: Settings) =>
  Object.fromEntries(
    FIELDS.filter((field) => draft[field] !== draftOf(settings)[field]).map((field) => [
      field,
      numberIn(draft[field]),
    ]),
  );

const problemsOf = (draft: Draft) =>
  FIELDS.filter((field) => draft[field].trim() !== '' && numberIn(draft[field]) === null).map(notANumber);

type Months = Readonly<Record<(typeof MONTHS)[number], number | null>>;

const previewOptions = (workspace: string, months: Months) =>
  queryOptions({
    queryKey: ['retentionPreview', workspace, months],
    queryFn: async ({ signal }) =>
      (await request(RetentionPreviewDocument, { workspace, ...months }, signal)).retentionPreview,
    placeholderData: keepPreviousData,
  });

/** How long cases and texts are kept, what would go, and how much must be behind what is shown of one agent. */
export function PrivacySection() {
  const words = useWords();
  return (
    <>
      <p className={styles.lead}>{words('settings.privacy.lead')}</p>
      <WithSettings>
        {(settings) => (
          <SettingsForm settings={settings} draftOf={draftOf} changeOf={changeOf} problemsOf={problemsOf}>
            {({ draft, set, wrong }) => (
              <>
                {MONTHS.map((field) => (
                  <Field
                    key={field}
                    label={words(`setting.${field}`)}
                    hint={words(`settings.${field}.hint`)}
                    short
                    value={draft[field]}
                    wrong={wrong(field)}
                    onChange={(typed) => set({ [field]: typed })}
                  />
                ))}
                <WhatWouldGo draft={draft} />
                <Field
                  label={words('setting.smallestGroup')}
                  hint={words('settings.smallestGroup.hint', { usual: settings.defaults.smallestGroup })}
                  short
                  value={draft.smallestGroup}
                  wrong={wrong('smallestGroup')}
                  onChange={(typed) => set({ smallestGroup: typed })}
                />
              </>
            )}
          </SettingsForm>
        )}
      </WithSettings>
      <Keys />
    </>
  );
}

function WhatWouldGo({ draft }: { readonly draft: Draft }) {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const months = {
    casesKeptMonths: monthsIn(draft, 'casesKeptMonths'),
    textsKeptMonths: monthsIn(draft, 'textsKeptMonths'),
  };
  const isAsked = MONTHS.some((field) => months[field] !== null);
  const preview = useQuery({ ...previewOptions(workspace, months), enabled: isAsked });
  if (!isAsked) return <p role="status">{words('settings.privacy.nothing')}</p>;
  return (
    <p role="status">
      {preview.data === undefined ? words('settings.privacy.looking') : <Going {...preview.data} />}
    </p>
  );
}

function Going(preview: RetentionPreviewQuery['retentionPreview']) {
  const words = useWords();
  const format = useFormat();
  const { cases, customers, events, texts, complete, sweptAt } = preview;
  const goes = words('settings.privacy.goes', { cases, customers, events, texts });
  const last = sweptAt == null ? '' : words('settings.privacy.swept', { day: format.day(sweptAt) });
  return `${goes} ${complete ? '' : words('settings.privacy.atLeast')} ${last}`.trim();
}

/** null where nothing that could be kept stands in the field. */
function monthsIn(draft: Draft, field: (typeof MONTHS)[number]): number | null {
  const months = numberIn(draft[field]);
  return months !== null && Number.isInteger(months) && months >= LEAST[field] && months <= MOST
    ? months
    : null;
}
