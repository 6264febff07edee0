-- CreateTable
CREATE TABLE "Seen" (
    "channel" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "message" TEXT NOT NULL,
    "at" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Seen_pkey" PRIMARY KEY ("channel","place")
);

-- CreateIndex
CREATE INDEX "Seen_channel_at_idx" ON "Seen"("channel", "at");
