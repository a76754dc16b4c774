"""Noncentral t, F and chi-square in both tails by mpmath: python3 noncentral_reference.py FILE SEED NUMBER"""
import json, random, math, sys
from mpmath import mp, mpf, erfc, sqrt, log, exp, loggamma, gammainc
random.seed(int(sys.argv[2]) if len(sys.argv)>2 else 3)
N=int(sys.argv[3]) if len(sys.argv)>3 else 60
out=[]
def figure(val):
    """the logarithm, where the probability is not near 1"""
    return {"log":float(mp.nstr(log(val),17))} if log(val)<-0.001 else {}
def put(dist,fn,val,**args):
    if val==0: return
    e={"id":f"mpmath/{dist}-{fn}-"+"_".join(str(a) for a in args.values()),"procedure":"distribution","data":None,"args":{"distribution":dist,"function":fn,**args},"package":"mpmath","rel_tol":1e-12,"expected":{"value":float(mp.nstr(val,17)),**figure(val)}}
    out.append(e)
def ibser(a,b,x):
    term=mpf(1); tot=mpf(1); k=0
    eps=mpf(10)**(-mp.dps)
    while True:
        term*= (a+b+k)/(a+1+k)*x; k+=1
        tot+=term
        if term<eps*tot*(1-x): break
    return exp(a*log(x)+b*log(1-x)-loggamma(a)-loggamma(b)+loggamma(a+b))/a*tot
def ladder(kind,a0,b,x,J):
    """list of lower I(a0+j), j=0..J (full precision)"""
    # downward recursion from J
    if kind=='g':
        a=a0+J
        # lower gamma series
        term=mpf(1);tot=mpf(1);k=0
        while True:
            term*=x/(a+1+k);k+=1;tot+=term
            if term<tot*mpf(10)**(-mp.dps) and k>x: break
        t=exp(a*log(x)-x-loggamma(a+1)); P=t*tot
        res=[None]*(J+1);res[J]=P
        for j in range(J-1,-1,-1):
            aa=a0+j
            t=t*(aa+1)/x
            P=P+t; res[j]=P
        return res
    a=a0+J
    t=exp(a*log(x)+b*log(1-x)-loggamma(a+1)-loggamma(b)+loggamma(a+b))
    P=ibser(a,b,x)
    res=[None]*(J+1);res[J]=P
    for j in range(J-1,-1,-1):
        aa=a0+j
        t=t*(aa+1)/(x*(aa+b)); P=P+t; res[j]=P
    return res
def mixture(kind,a0,b,x,mu,dps):
    mp.dps=dps
    a0,b,x,mu=mpf(a0),mpf(b),mpf(x),mpf(mu)
    J=int(mu+ (20+dps*2.3)*3+ 12*math.sqrt(float(mu)*dps/5+1))
    lad=ladder(kind,a0,b,x,J)
    w=exp(-mu); s=mpf(0); c=mpf(0)
    for j in range(J+1):
        s+=w*lad[j]; c+=w*(1-lad[j]); w=w*mu/(j+1)
    return s,c
def both(kind,a0,b,x,mu):
    lo,up=mixture(kind,a0,b,x,mu,60)
    if min(lo,up)<mpf(10)**-25: lo,up=mixture(kind,a0,b,x,mu,420)
    return lo,up
for _ in range(N):
    df=random.choice([.3,1,2,3,4,10,59,133.5,400]); ncp=random.choice([.01,.5,2,7.85,30,100,500,3000])
    mp.dps=420
    m=df+ncp; sd=math.sqrt(2*(df+2*ncp))
    x=round(max(.001,random.choice([m+sd*random.gauss(0,2),m+sd*random.uniform(3,12),m*random.random(),m*random.random()**4])),3)
    lo,up=both('g',mpf(df)/2,0,mpf(x)/2,mpf(ncp)/2)
    put("noncentral_chisq","cdf",lo,x=x,df=df,ncp=ncp);put("noncentral_chisq","sf",up,x=x,df=df,ncp=ncp)
for _ in range(N):
    d1=random.choice([1,2,3,5,20,60]); d2=random.choice([1,2,5,20,40,134,1000,18000]); ncp=random.choice([.01,.5,2,8.5,30,100,500,2000])
    mp.dps=420
    m=(d1+ncp)/d1; sd=math.sqrt(2*(d1+2*ncp))/d1+ m*math.sqrt(2/d2)
    x=round(max(.001,random.choice([m+sd*random.gauss(0,1.5),m+sd*random.uniform(3,12),m*random.random(),m*random.random()**4])),3)
    X=mpf(x)*d1/(mpf(x)*d1+d2)
    lo,up=both('b',mpf(d1)/2,mpf(d2)/2,X,mpf(ncp)/2)
    put("noncentral_f","cdf",lo,x=x,df1=d1,df2=d2,ncp=ncp);put("noncentral_f","sf",up,x=x,df1=d1,df2=d2,ncp=ncp)
# noncentral t : trapezoid in log u, mp
def nct_cdf(t,nu,de,dps=35,h=None):
    mp.dps=dps
    t,nu,de=mpf(t),mpf(nu),mpf(de)
    hh=mpf(1)/ (h or 1)
    def g(y):
        u=exp(y)
        return exp(nu*(y-(u*u-1)/2))*erfc(-(t*u-de)/sqrt(mpf(2)))/2
    st=mpf(1)/ (h)
    tot=mpf(0); mx=mpf(0)
    for sgn in (1,-1):
        i=0 if sgn==1 else 1
        prev=mpf(0)
        while True:
            v=g(sgn*i*st); tot+=v
            if v<mpf(10)**(-dps)*tot and v<=prev and tot>0: break
            if v==0 and sgn==1: break
            prev=v;i+=1
    norm=exp(loggamma(nu/2)+nu/2*log(2/nu)+nu/2)/2
    return tot*st/norm
for _ in range(N):
    nu=random.choice([.5,1,2,3,5,10,18.4,57,134,500,5000]); de=round(random.choice([0,random.uniform(-3,3),random.uniform(-10,10),random.uniform(-38,38)]),2)
    x=round(random.choice([de+random.gauss(0,2),de*random.uniform(.5,1.5)+random.gauss(0,1),random.uniform(-20,20),random.gauss(0,.01)]),random.choice([2,4]))
    base=3*max(6,math.sqrt(nu+x*x/2+1),abs(x),abs(de)*.6)
    lo=nct_cdf(x,nu,de,32,base); up=nct_cdf(-x,nu,-de,32,base)
    lo2=nct_cdf(x,nu,de,32,base*1.4); up2=nct_cdf(-x,nu,-de,32,base*1.4)
    if not (abs(lo/lo2-1)<1e-17 and abs(up/up2-1)<1e-17): print("conv",x,nu,de,mp.nstr(lo/lo2-1,3),mp.nstr(up/up2-1,3)); continue
    put("noncentral_t","cdf",lo,x=x,df=nu,ncp=de); put("noncentral_t","sf",up,x=x,df=nu,ncp=de)
json.dump(out,open(sys.argv[1],"w"),indent=0)
print(len(out))
