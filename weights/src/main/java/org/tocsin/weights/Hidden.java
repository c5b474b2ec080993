package org.tocsin.weights;

import java.lang.reflect.Field;

/** Reads fields of NLP4J's objects that it offers no other way to: its feature maps, word lists and suffix rules are private. */
final class Hidden {
    private Hidden() {}

    /** The value of the field of that name, in the object's class or one above it. */
    static <T> T field(Object owner, String name, Class<T> type) {
        for (Class<?> holder = owner.getClass(); holder != null; holder = holder.getSuperclass()) {
            try {
                Field field = holder.getDeclaredField(name);
                field.setAccessible(true);
                return type.cast(field.get(owner));
            } catch (NoSuchFieldException e) {
                // in a class further up
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("read " + name + " of " + owner.getClass(), e);
            }
        }
        throw new IllegalStateException(owner.getClass() + " has no field " + name + ": another version of NLP4J?");
    }
}
