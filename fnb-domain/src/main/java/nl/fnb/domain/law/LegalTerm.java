package nl.fnb.domain.law;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds an English identifier to the Dutch term of the law or the field; the glossary is generated from it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface LegalTerm {

    /**
     * The Dutch term.
     *
     * @return the term as the source spells it
     */
    String nl();

    /**
     * Where the term is defined.
     *
     * @return a statute and article, or another source
     */
    String source();
}
