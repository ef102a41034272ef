import { FirstTables1795305600000 } from './0001-first-tables.ts';
import { RiskCalibrations1795910400000 } from './0002-risk-calibrations.ts';
import { LoadsThatCanBeTakenBack1796515200000 } from './0003-loads-that-can-be-taken-back.ts';
import { FiguresOfSources1796515300000 } from './0004-figures-of-sources.ts';
import { Mappings1796515400000 } from './0005-mappings.ts';
import { LiveSources1796515500000 } from './0006-live-sources.ts';
import { Worklist1796515600000 } from './0007-worklist.ts';
import { ViewsAndNotes1796515700000 } from './0008-views-and-notes.ts';
import { SettingsWithHistory1796515800000 } from './0009-settings-with-history.ts';
import { Alerts1796515900000 } from './0010-alerts.ts';
import { MailSchedules1796516000000 } from './0011-mail-schedules.ts';
import { WaitingSince1796516100000 } from './0012-waiting-since.ts';
import { Accounts1796516200000 } from './0013-accounts.ts';
import { CompanyIdentities1796516500000 } from './0014-company-identities.ts';
import { Retention1796516400000 } from './0015-retention.ts';
import { CasesOfAlerts1796516600000 } from './0016-cases-of-alerts.ts';
import { JudgedUntil1796516700000 } from './0017-judged-until.ts';
import { RowsByWorkspace1796516800000 } from './0018-rows-by-workspace.ts';
import { RotatedKeys1796516900000 } from './0019-rotated-keys.ts';

/** In the order in which they run. What has been released is never edited: a change is a new migration. */
export const migrations = [
  FirstTables1795305600000,
  RiskCalibrations1795910400000,
  LoadsThatCanBeTakenBack1796515200000,
  FiguresOfSources1796515300000,
  Mappings1796515400000,
  LiveSources1796515500000,
  Worklist1796515600000,
  ViewsAndNotes1796515700000,
  SettingsWithHistory1796515800000,
  Alerts1796515900000,
  MailSchedules1796516000000,
  WaitingSince1796516100000,
  Accounts1796516200000,
  Retention1796516400000,
  CompanyIdentities1796516500000,
  CasesOfAlerts1796516600000,
  JudgedUntil1796516700000,
  RowsByWorkspace1796516800000,
  RotatedKeys1796516900000,
];
