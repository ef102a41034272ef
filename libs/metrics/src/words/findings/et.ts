/** The words of what there is to know: changes, places, what customers do afterwards, where the risk is, in Estonian. */
import type { Translated } from '../topic.ts';
import type { en } from './en.ts';

export const et: Translated<typeof en> = {
  'finding.noChange': 'Miski ei muutunud rohkem kui juhuslikult: {metrics} püsisid oma piirides.',
  'finding.notBorneOut':
    'Kontrollkaardi reegel andis märku: {metrics}; arvud enne ja pärast seda muutust siiski ei kinnita.',
  'finding.tooLittle':
    'Muutust juhusest eristada on siin liiga vähe: enne uusimat peab olema kaheksa täis päeva, nädalat või kuud.',
  'finding.change.other': '„{title}“ {side, select, high {tõusis} other {langes}}: enne {from}, nüüd {to}',
  'finding.change.resolution_median':
    'Lahenduse mediaanaeg {side, select, high {pikenes} other {lühenes}}: enne {from}, nüüd {to}',
  'finding.change.repeat_rate':
    'Korduvaid pöördumisi on {side, select, high {rohkem} other {vähem}}: enne {from}, nüüd {to}',
  'finding.change.information_loss':
    'Üleandmisel läheb kaduma {side, select, high {rohkem} other {vähem}}: enne {from}, nüüd {to}',
  'finding.change.word_of_mouth_index':
    'Suusõnalise leviku risk {side, select, high {tõusis} other {langes}}: enne {from}, nüüd {to}',
  'finding.change.nps': 'Soovitusindeks {side, select, high {tõusis} other {langes}}: enne {from}, nüüd {to}',
  'finding.change.retention':
    'Jäävate klientide osa {side, select, high {kasvas} other {kahanes}}: enne {from}, nüüd {to}',
  'finding.change.NONE': '{moved} (alates: {since}); see on tõeline muutus',
  'finding.change.PREVIOUS_PERIOD':
    '{moved} võrreldes eelmise ajavahemikuga; see on tõeline muutus, nähtav alates: {since}',
  'finding.change.PREVIOUS_YEAR':
    '{moved} võrreldes eelmise aastaga; see on tõeline muutus, nähtav alates: {since}',
  'finding.carried': '{sentence}. Suurem osa sellest: {where}.',
  'finding.mix': '{sentence}. Suurem osa tuleb sellest, et muutus nende osakaal: {where}.',
  'finding.everywhere': '{sentence}. Ükski põhjus, kanal ega tiim üksi ei moodusta sellest suuremat osa.',
  'finding.where.channel': 'juhtumid kanalis {channel}',
  'finding.where.pair': '{reason}, kanal {channel}',
  'finding.place.other': '„{title}“ on halvim siin: {where}, {value}; kokku {overall}',
  'finding.place.resolution_median': 'Kõige kauem kestab lahendus siin: {where}, {value}; kokku {overall}',
  'finding.place.repeat_rate': 'Kõige sagedamini tullakse tagasi siin: {where}, {value}; kokku {overall}',
  'finding.place.information_loss':
    'Üleandmisel läheb kõige rohkem kaduma siin: {where}, {value}; kokku {overall}',
  'finding.place.word_of_mouth_index':
    'Suusõnalise leviku risk on suurim siin: {where}, {value}; kokku {overall}',
  'finding.place.nps': 'Soovitusindeks on madalaim siin: {where}, {value}; kokku {overall}',
  'finding.place.retention': 'Kõige vähem kliente jääb siin: {where}, {value}; kokku {overall}',
  'finding.place.alone': '{sentence}. See eristub kõigist teistest.',
  'finding.place.alike': '{sentence}. Ainult üht teist ei saa sellest eristada.',
  'finding.afterHow.retention':
    'Pärast ebaõnnestunud juhtumit jääb {failed} klientidest, pärast sujuvat {clean}.',
  'finding.afterHow.retention.recovered':
    'Pärast ebaõnnestunud juhtumit jääb {failed} klientidest, pärast heastatut {recovered}, pärast sujuvat {clean}.',
  'finding.afterHow.nps': 'Pärast ebaõnnestunud juhtumit on soovitusindeks {failed}, pärast sujuvat {clean}.',
  'finding.afterHow.nps.recovered':
    'Pärast ebaõnnestunud juhtumit on soovitusindeks {failed}, pärast heastatut {recovered}, pärast sujuvat {clean}.',
  'finding.caveat.other': '{code}',
  'finding.caveat.not_complete': 'lõpuni on jälgitud {share}',
  'finding.caveat.evidence': 'tõendid on olemas: {share}',
  'finding.caveat.source_partly': 'üks allikas kirjendab seda ainult osaliselt',
  'finding.notJudged': 'Hindamata:',
  'finding.notJudged.one': '{metric}: {because}',
  'finding.notJudged.too_few': 'Kontrollpiiride jaoks on terveid ajalõike liiga vähe.',

  'map.answer': 'Suurim: {where}, {value}; kokku {overall}.',
  'map.answer.none': 'Igas neist on võrdlemiseks liiga vähe juhtumeid.',
};
