/** In Arabic: what findings say in every area: where an object stands to the shape, and what an activity touches. */
import type { Begun } from '../begun.ts';

const KNOWN =
  '{uncertainty, select, null {دقة الموقع مجهولة} other {الموقع معروف بدقة {metres__uncertainty}}}';
const COARSE =
  '{uncertainty, select, null {لا يُعرف إلا أنه في مقاطعة أو منطقة يمسّها الشكل} other {الموقع لا يُعرف إلا بدقة {metres__uncertainty}}}';

/** The three findings of a rule about an object (`area.rule`), each followed by why it is protected. */
export function placed(rule: string, why: string): Begun {
  return {
    [`${rule}.inside`]: `{name} ({object_type__type}): في الداخل؛ ${KNOWN}. ${why}`,
    [`${rule}.near`]: `{name} ({object_type__type}): على بعد {metres__distance}؛ ${KNOWN}. ${why}`,
    [`${rule}.may_be_inside`]: `{name} ({object_type__type}): قد يكون في الداخل أو قريبًا؛ ${COARSE}. ${why}`,
  };
}

/** The activity and what it touches (`area.rule`); `places`: what is counted; `why`: what follows from it. */
export function touching(rule: string, places: string, why: string): Begun {
  return {
    [`${rule}.touched`]: `${places} يبلغها هذا النشاط ({activity__kind}) أو يقترب منها، أو قد يفعل: {touched, number}{unlocated, plural, =0 {} other {؛ وغيرها في موضع غير معروف من هذه المقاطعات: {unlocated, number}}}. ${why}`,
    [`${rule}.unlocated`]: `${places} في موضع غير معروف من المقاطعات الممسوسة: {unlocated, number}؛ ولا يُعرف هل يقترب منها هذا النشاط ({activity__kind}). ${why}`,
  };
}
