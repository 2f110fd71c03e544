package complaints.houserules.broken.console;

class Prints {
    void print() {
        System.out.println("lost");
    }
}
