/** Whether the protective list was delivered to those who need it (question 7, domain.md section 9). */
import { say, type Message } from '#model/message.ts';
import type { Moment } from '#model/moment.ts';
import type { Transaction } from '#model/operation.ts';
import { deliveries } from './queries/delivery.ts';

/** What is said of delivery. Nothing released is "unknown": it may have been handed over in other ways. */
export async function deliverySentences(tx: Transaction, moment: Moment): Promise<Message[]> {
  const rows = await deliveries(tx, moment.at, moment.known);
  if (rows.length === 0) return [say('board.delivery_unknown')];
  const open = rows.filter((r) => !r.received).map((r) => r.recipient);
  const last = Math.max(...rows.map((r) => r.sentAt.getTime()));
  const said = say('delivery.released', { n: rows.length, last, zone: moment.zone });
  return [said, open.length === 0 ? say('delivery.all_received') : say('delivery.not_received', { open })];
}
