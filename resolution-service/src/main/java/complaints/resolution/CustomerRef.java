package complaints.resolution;

import complaints.events.Customer;

/** What tells that two complaints come from the same customer: the number, else the e-mail, else the phone. */
public final class CustomerRef {

    private CustomerRef() {}

    /** Null where nothing is known by which to tell. */
    public static String of(Customer customer) {
        if (customer.number() != null) {
            return "number:" + customer.number();
        }
        if (customer.email() != null) {
            return "email:" + customer.email().toLowerCase();
        }
        return customer.phone() == null ? null : "phone:" + customer.phone();
    }
}
