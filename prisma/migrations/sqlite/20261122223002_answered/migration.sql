-- CreateTable
CREATE TABLE "Answered" (
    "channel" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "destination" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" DATETIME NOT NULL,

    PRIMARY KEY ("channel", "answer")
);

-- CreateIndex
CREATE INDEX "Answered_destination_idx" ON "Answered"("destination");

-- CreateIndex
CREATE INDEX "Answered_at_idx" ON "Answered"("at");
