package complaints.intruders;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bodies of the shape a door expects, made from the record it takes. */
final class Bodies {

    private Bodies() {}

    /** The places in such a body, inner ones too: {@code customer.name}. */
    static List<String> fields(JavaClass type) {
        List<String> fields = new ArrayList<>();
        for (JavaField field : components(type)) {
            fields.add(field.getName());
            if (isRecord(inner(field))) {
                fields(inner(field)).forEach(each -> fields.add(field.getName() + "." + each));
            }
        }
        return fields;
    }

    /** A body with something in each place, and {@code value} in one of them. */
    static Map<String, Object> with(JavaClass type, String place, Object value) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (JavaField field : components(type)) {
            String name = field.getName();
            if (name.equals(place)) {
                body.put(name, value);
            } else {
                String rest = place.startsWith(name + ".") ? place.substring(name.length() + 1) : "";
                body.put(name, sensible(field, rest, value));
            }
        }
        return body;
    }

    private static Object sensible(JavaField field, String place, Object value) {
        JavaClass inner = inner(field);
        Object one = isRecord(inner) ? with(inner, place, value) : word(inner);
        return field.getRawType().isAssignableTo(java.util.Collection.class) ? List.of(one) : one;
    }

    private static Object word(JavaClass type) {
        if (type.isEnum()) {
            return type.getEnumConstants().iterator().next().name();
        }
        return switch (type.getSimpleName()) {
            case "int", "Integer", "long", "Long", "BigDecimal" -> 1;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> "2027-01-07";
            case "Instant" -> "2027-01-07T10:00:00Z";
            case "UUID" -> "00000000-0000-7000-8000-000000000000";
            default -> "something";
        };
    }

    /** What a field holds, or what its list holds. */
    private static JavaClass inner(JavaField field) {
        JavaType type = field.getType();
        return type instanceof JavaParameterizedType parameterized
                ? parameterized.getActualTypeArguments().get(0).toErasure()
                : field.getRawType();
    }

    private static boolean isRecord(JavaClass type) {
        return type.isRecord() && type.getPackageName().startsWith("complaints.");
    }

    private static List<JavaField> components(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .toList();
    }
}
