package complaints.houserules.broken.sleep;

class SleepsInsteadOfWaiting {
    void sleep() throws InterruptedException {
        Thread.sleep(1);
    }
}
