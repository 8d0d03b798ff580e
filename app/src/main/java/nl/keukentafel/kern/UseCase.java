package nl.keukentafel.kern;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marks the class of one use case: one public method, a command in, a sealed outcome out.
 *
 * <p>The whole use case is one transaction. A refusal is a returned value and so commits (the log
 * of the attempt stays); only an exception rolls back.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Service
@Transactional
public @interface UseCase {}
