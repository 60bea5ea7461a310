package vn.mangnon.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Whatever a controller reads to answer a GET it reads in one read-only transaction, so that a page's figures are of one
 * moment and a GET cannot write. Over before anything is sent: a slow line holds no connection.
 */
class OneReading implements HandlerInterceptor {
    private static final String ATTRIBUTE = OneReading.class.getName();

    private final PlatformTransactionManager transactions;
    private final DefaultTransactionDefinition reading = new DefaultTransactionDefinition();

    OneReading(PlatformTransactionManager transactions) {
        this.transactions = transactions;
        reading.setReadOnly(true);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod && HttpMethod.GET.matches(request.getMethod())) {
            request.setAttribute(ATTRIBUTE, transactions.getTransaction(reading));
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer) {
        end(request);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        end(request);
    }

    /** There is nothing to commit, and a controller may have caught what a reading refused. */
    private void end(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof TransactionStatus open) {
            request.removeAttribute(ATTRIBUTE);
            transactions.rollback(open);
        }
    }
}
