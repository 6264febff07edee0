-- AlterTable
ALTER TABLE "Delivery" ADD COLUMN "reached" TEXT;
