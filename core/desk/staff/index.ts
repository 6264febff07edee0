export { isStaffCommand, staffCommands } from './commands.ts';
export { handleDeskEvent } from './desk-event.ts';
export { editReply } from './edit-reply.ts';
export { handleStaffCommand } from './handle-command.ts';
export { inDeskChat, staffLanguage, staffOf } from './people.ts';
export { handleStaffPress } from './press.ts';
export { settle } from './receipts.ts';
export { noteToStaff, openTicketThread, type Relayed, refreshCard, relayToStaff, retitle } from './relay.ts';
export { reportTo } from './reply.ts';
