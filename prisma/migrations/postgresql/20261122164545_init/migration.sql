-- CreateTable
CREATE TABLE "Member" (
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "chat" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "handle" TEXT,
    "language" TEXT NOT NULL,
    "vip" BOOLEAN NOT NULL DEFAULT false,
    "barred" BOOLEAN NOT NULL DEFAULT false,
    "unreachable" BOOLEAN NOT NULL DEFAULT false,
    "currentTicket" INTEGER,
    "flow" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "lastSeenAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ticket" (
    "number" INTEGER NOT NULL,
    "memberId" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "issueType" TEXT NOT NULL,
    "priority" TEXT NOT NULL,
    "rank" INTEGER NOT NULL,
    "language" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "facts" TEXT NOT NULL DEFAULT '{}',
    "assignee" TEXT,
    "rating" INTEGER,
    "ratingComment" TEXT,
    "thread" TEXT,
    "card" TEXT,
    "openedAt" TIMESTAMP(3) NOT NULL,
    "waitingSince" TIMESTAMP(3),
    "firstResponseAt" TIMESTAMP(3),
    "closedAt" TIMESTAMP(3),
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "Ticket_pkey" PRIMARY KEY ("number")
);

-- CreateTable
CREATE TABLE "Message" (
    "id" TEXT NOT NULL,
    "ticket" INTEGER NOT NULL,
    "author" TEXT NOT NULL,
    "authorName" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "source" TEXT,
    "at" TIMESTAMP(3) NOT NULL,
    "edits" TEXT,

    CONSTRAINT "Message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InboxEvent" (
    "id" SERIAL NOT NULL,
    "key" TEXT NOT NULL,
    "lane" TEXT NOT NULL,
    "shard" INTEGER NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "payload" TEXT NOT NULL,
    "error" TEXT,
    "receivedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "InboxEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delivery" (
    "id" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 0,
    "state" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "effect" TEXT NOT NULL,
    "ticket" INTEGER,
    "message" TEXT,
    "report" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "repeated" BOOLEAN NOT NULL DEFAULT false,
    "notBefore" TIMESTAMP(3),
    "tag" TEXT,
    "reason" TEXT,
    "detail" TEXT,
    "log" TEXT,
    "made" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Delivery_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Pause" (
    "key" TEXT NOT NULL,
    "until" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Pause_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL,
    "holder" TEXT NOT NULL,
    "expiresAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Lease_pkey" PRIMARY KEY ("name")
);

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "Ticket_memberId_updatedAt_idx" ON "Ticket"("memberId", "updatedAt");

-- CreateIndex
CREATE INDEX "Ticket_state_rank_openedAt_idx" ON "Ticket"("state", "rank", "openedAt");

-- CreateIndex
CREATE INDEX "Ticket_assignee_state_idx" ON "Ticket"("assignee", "state");

-- CreateIndex
CREATE INDEX "Ticket_thread_idx" ON "Ticket"("thread");

-- CreateIndex
CREATE INDEX "Message_ticket_id_idx" ON "Message"("ticket", "id");

-- CreateIndex
CREATE INDEX "Message_source_idx" ON "Message"("source");

-- CreateIndex
CREATE UNIQUE INDEX "InboxEvent_key_key" ON "InboxEvent"("key");

-- CreateIndex
CREATE INDEX "InboxEvent_state_shard_id_idx" ON "InboxEvent"("state", "shard", "id");

-- CreateIndex
CREATE INDEX "Delivery_state_channel_destination_idx" ON "Delivery"("state", "channel", "destination");

-- CreateIndex
CREATE INDEX "Delivery_ticket_id_idx" ON "Delivery"("ticket", "id");

-- CreateIndex
CREATE INDEX "Delivery_message_idx" ON "Delivery"("message");
